FROM ruby:3.3
ONBUILD RUN <<EOF
bundle install
bundle exec rake assets
EOF
ONBUILD COPY <<EOF /VERSION
unknown
EOF
