FROM ruby:latest
MAINTAINER ops
RUN apt-get update
RUN apt-get install -y git vim curl
RUN cd /opt && git clone https://git.example.org/ruby/service.git
ADD . /app
WORKDIR /app
RUN bundle install --jobs 4
RUN bundle exec rake assets
EXPOSE 22 8080
CMD ruby service.rb
