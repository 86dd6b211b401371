REVALIDATED='public, max-age=0, must-revalidate'
SHARED='public, max-age=0, must-revalidate, s-maxage=86400'
