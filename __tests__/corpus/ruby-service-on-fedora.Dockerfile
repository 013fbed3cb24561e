# syntax=docker/dockerfile:1
ARG BASE=fedora:41
FROM ruby:3.3 AS build
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN --mount=type=cache,target=/usr/local/bundle/cache \
    bundle install --jobs 4
COPY . .
RUN bundle exec rake assets

FROM $BASE
LABEL title=ruby-fedora \
      vendor="Example GmbH"
RUN dnf install -y ruby curl && dnf clean all
RUN useradd -r -u 2000 svc
ENV LANG=C.UTF-8 \
    LC_ALL=C.UTF-8
COPY --from=build /app/public /app/public
USER 2000:2000
EXPOSE 3000-3005
HEALTHCHECK NONE
CMD ["ruby", "service.rb"]
