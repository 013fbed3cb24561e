FROM alpine:3.20
RUN <<-EOF
	if true; then
		echo indented with tabs
	fi
	EOF
COPY <<-"CONF" /etc/app.ini
	[server]
	port = 80
	CONF
USER nobody
