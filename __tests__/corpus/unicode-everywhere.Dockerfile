FROM alpine:3.20
LABEL beschreibung="Größenmaß für Straßenbahnen — 日本語 🚋"
ENV GRUSS=„Hallo“
RUN echo "🚋🚋🚋 $GRUSS" && mkdir -p /straße/日本 && echo 'привет'
COPY ["datei mit ümlaut.txt", "/straße/"]
WORKDIR /straße/日本
CMD ["echo", "🚋"]
