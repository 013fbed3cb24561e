FROM nginx:1.27 AS a
HEALTHCHECK CMD curl -f http://localhost/ || exit 1
FROM postgres:16 AS b
HEALTHCHECK --interval=5s --timeout=2s --start-period=30s --start-interval=1s --retries=10 CMD ["pg_isready", "-U", "postgres"]
FROM redis:7 AS c
HEALTHCHECK --interval=1h30m --timeout=500ms CMD redis-cli ping | grep PONG
FROM a AS d
HEALTHCHECK NONE
CMD ["nginx"]
