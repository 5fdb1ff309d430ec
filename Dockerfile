# One image for every service; the first argument says which:
#   docker build --tag croupier:0.1.0 .
#   docker run croupier:0.1.0 gateway | realtime | wallet-worker | bonus-worker | migrate | reconcile | token

ARG NODE_IMAGE=node:24.21.0-bookworm-slim

# Only the files that npm reads, so that the next two stages install again when dependencies change, not at every edit.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /app
COPY . .
RUN mkdir manifests && cp --parents package.json package-lock.json .npmrc packages/*/package.json services/*/package.json manifests/

# What runs: the dependencies of the services and of the migration, without those for development.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY --from=manifests /app/manifests ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts --include-workspace-root=false \
  --workspace=services/gateway --workspace=services/realtime --workspace=services/wallet-worker \
  --workspace=services/bonus-worker --workspace=packages/launcher
# A dependency may use the compiler where it is there, and npm keeps it for that. Nothing of ours does.
RUN rm -r node_modules/typescript node_modules/@typescript

# Compiled here, with everything that takes.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY --from=manifests /app/manifests ./
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY . .
RUN TURBO_TELEMETRY_DISABLED=1 npm run build
RUN mkdir built && cp --parents --recursive migrations docker/*.mjs packages/*/dist packages/launcher/bin \
  services/*/dist services/gateway/proto built/ && rm -r built/packages/testing

FROM ${NODE_IMAGE} AS runtime
ARG VERSION=0.1.0
ARG REVISION=unknown
ARG CREATED=unknown
LABEL org.opencontainers.image.title="Croupier" \
  org.opencontainers.image.description="The money engine of an online casino" \
  org.opencontainers.image.licenses="MIT" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}" \
  org.opencontainers.image.created="${CREATED}"
WORKDIR /app
COPY --from=dependencies /app ./
COPY --from=build /app/built ./
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 REALTIME_PORT=8081 GRPC_PORT=9091 ADMIN_PORT=9100
EXPOSE 8080 8081 9091 9100
# A number, so that Kubernetes can see that it is not root.
USER 1000:1000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "docker/healthcheck.mjs"]
ENTRYPOINT ["node", "--enable-source-maps", "docker/croupier.mjs"]
CMD ["gateway"]
