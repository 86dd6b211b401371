#!/bin/sh
# Puts the settings into the configuration and starts nginx. Every setting has a default that fits docker-compose.yml.
# Arguments are further directives of the main level.
set -eu

CONFIG_DIR=$(cd "$(dirname "$0")" && pwd)
. "$CONFIG_DIR/cache-control.sh"

LISTEN=${LISTEN:-8080}
STORE=${STORE:-/data/site}
APPLICATION=${APPLICATION:-app:3000}
SITE_URL=${SITE_URL:-http://localhost:3000}
SITE_URL=${SITE_URL%/}
RUN_DIR=${RUN_DIR:-/tmp}
mkdir -p "$RUN_DIR"
WORKERS=${WORKERS:-auto}
# Only a cache in front reads the keys as Cache-Tag.
if [ -n "${CDN_PURGE_URL:-}" ]; then CACHE_CONTROL=$SHARED LEFT_OUT=; else CACHE_CONTROL=$REVALIDATED LEFT_OUT='/^ *add_header Cache-Tag /d'; fi
if [ -z "${RESOLVER:-}" ]; then
  RESOLVER=$(awk '$1 == "nameserver" { print ($2 ~ /:/ ? "[" $2 "]" : $2); exit }' /etc/resolv.conf)
  RESOLVER=${RESOLVER:-127.0.0.1}
fi

# Several servers: each request goes to the next of them. One that did not answer is left out for a moment, unless none is left.
: > "$RUN_DIR/servers.conf"
OTHERS= TRIES=0
case $APPLICATION in
  *' '*)
    {
      echo 'upstream liaison_servers {'
      # What one process of nginx has found out, all know.
      echo '    zone liaison_servers 64k;'
      for server in $APPLICATION; do
        echo "    server $server max_fails=1 fail_timeout=2s;"
        TRIES=$((TRIES + 1))
      done
      for server in $APPLICATION; do echo "    server $server max_fails=0 backup;"; done
      echo '}'
    } > "$RUN_DIR/servers.conf"
    APPLICATION=liaison_servers OTHERS=yes
    ;;
esac
export LISTEN STORE APPLICATION OTHERS TRIES SITE_URL RUN_DIR WORKERS CACHE_CONTROL RESOLVER

for name in nginx.conf maps.conf locations.conf; do
  sed "$LEFT_OUT" "$CONFIG_DIR/$name.template" \
    | envsubst '$LISTEN $STORE $APPLICATION $OTHERS $TRIES $SITE_URL $RUN_DIR $WORKERS $CACHE_CONTROL $RESOLVER' > "$RUN_DIR/$name"
done

exec nginx -c "$RUN_DIR/nginx.conf" -g "daemon off; $*"
