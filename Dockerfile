FROM node:24-slim AS build
WORKDIR /app

# The manifests first: the installation is repeated only when one of them changes.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY packages/model/package.json packages/model/
COPY packages/registers/package.json packages/registers/
COPY packages/graph/package.json packages/graph/
COPY packages/api/package.json packages/api/
COPY packages/server/package.json packages/server/
COPY packages/web/package.json packages/web/
COPY scripts scripts
RUN node scripts/pnpm.mjs install --frozen-lockfile

COPY packages packages
RUN node scripts/build.mjs

# The embedded engine is native and stays outside the bundle, with the part for this platform.
RUN mkdir native && cp -rL node_modules/.pnpm/@grafeo-db+js@*/node_modules native/node_modules


FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ATLAS_DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data

COPY LICENSE ./
COPY --from=build /app/native/node_modules node_modules
COPY --from=build /app/packages/server/package.json packages/server/
COPY --from=build /app/packages/server/dist packages/server/dist
COPY --from=build /app/packages/web/dist packages/web/dist
COPY --from=build /app/packages/registers/data packages/registers/data

USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "packages/server/dist/main.js"]
