# syntax=docker/dockerfile:1
ARG BASE=debian:12-slim
FROM ruby:3.3 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN --mount=type=cache,target=/usr/local/bundle/cache \
    bundle install --jobs 4
COPY . .
RUN bundle exec rake assets

FROM ${BASE}
LABEL org.opencontainers.image.title="ruby-debian"
RUN apt-get update \
    && apt-get install -y --no-install-recommends ruby curl \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 2000 svc
ENV LOG_LEVEL=info
COPY --from=build /app/public /app/public
USER svc
EXPOSE 3000-3005
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT ruby service.rb
