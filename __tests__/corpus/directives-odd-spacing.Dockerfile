#   SYNTAX  =  docker/dockerfile:1
#escape=`
# a comment ends the directives
# escape=\
FROM alpine:3.20
RUN echo one `
  && echo C:\
