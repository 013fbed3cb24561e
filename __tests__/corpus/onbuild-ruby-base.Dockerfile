FROM ruby:3.3
LABEL title=ruby \
      vendor="Example GmbH"
WORKDIR /app
ONBUILD ARG MODE=production
ONBUILD COPY Gemfile Gemfile.lock ./
ONBUILD RUN --mount=type=cache,target=/usr/local/bundle/cache bundle install --jobs 4
onbuild copy . .
ONBUILD RUN bundle exec rake assets \
    # the child's sources, not ours
    && echo "$MODE" > /mode
ONBUILD USER 1000
CMD ["ruby", "service.rb"]
