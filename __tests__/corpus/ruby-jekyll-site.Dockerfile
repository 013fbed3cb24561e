FROM ruby:3.2-alpine
RUN apk add --update build-base
RUN gem install bundler jekyll:4.3.3 --no-document
WORKDIR /site
COPY Gemfile* ./
RUN bundle
ENTRYPOINT ["bundle", "exec", "jekyll"]
CMD ["serve", "--host", "0.0.0.0"]
