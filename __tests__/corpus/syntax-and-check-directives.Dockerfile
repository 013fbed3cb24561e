# syntax=docker/dockerfile:1.8
# check=skip=JSONArgsRecommended,StageNameCasing;error=false
# escape=\
FROM alpine:3.20 AS Base
CMD echo hi
