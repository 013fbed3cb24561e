ARG BASE=alpine:3.20
FROM ruby:3.3 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN --mount=type=cache,target=/usr/local/bundle/cache,sharing=locked bundle install --jobs 4
COPY . .
RUN bundle exec rake assets

FROM ${BASE}
LABEL org.opencontainers.image.title="ruby-alpine"
RUN apk add --no-cache ruby curl
RUN adduser -S -u 2000 svc
ENV GREETING='hello there' PORT=8080
COPY --from=build /app/public /app/public
USER 2000
EXPOSE 8080/tcp 9090
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT ["ruby", "service.rb"]
