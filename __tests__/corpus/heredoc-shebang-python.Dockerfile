FROM python:3.12-alpine
RUN <<EOT
#!/usr/bin/env python
import pathlib
for name in ("one", "two"):
    pathlib.Path(f"/srv/{name}").mkdir(parents=True, exist_ok=True)
print("""RUN is not an instruction here
FROM neither""")
EOT
RUN python3 <<SCRIPT
print("to an interpreter")
SCRIPT
CMD ["python3"]
