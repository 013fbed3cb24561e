# Built by the release job.

ARG BASE=opensuse/leap:15.6
FROM ruby:3.3 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN --mount=type=cache,target=/usr/local/bundle/cache,sharing=locked bundle install --jobs 4
COPY . .
RUN bundle exec rake assets

FROM $BASE
LABEL title=ruby-opensuse \
      vendor="Example GmbH"
RUN zypper --non-interactive install --no-recommends ruby curl \
 && zypper clean --all
RUN useradd -r -u 2000 svc
ENV LOG_LEVEL=info
COPY --from=build /app/public /app/public
USER 2000:2000
EXPOSE 3000-3005
HEALTHCHECK --interval=15s --timeout=2s CMD ["/bin/true"]
ENTRYPOINT ruby service.rb
