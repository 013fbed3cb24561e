ARG GO=1.23

FROM golang:${GO} AS module-0
WORKDIR /src/0
COPY module-0/go.mod module-0/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-0 .
RUN CGO_ENABLED=0 go build -o /out/module-0 .

FROM golang:${GO} AS module-1
WORKDIR /src/1
COPY module-1/go.mod module-1/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-1 .
RUN CGO_ENABLED=0 go build -o /out/module-1 .

FROM golang:${GO} AS module-2
WORKDIR /src/2
COPY module-2/go.mod module-2/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-2 .
RUN CGO_ENABLED=0 go build -o /out/module-2 .

FROM golang:${GO} AS module-3
WORKDIR /src/3
COPY module-3/go.mod module-3/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-3 .
RUN CGO_ENABLED=0 go build -o /out/module-3 .

FROM golang:${GO} AS module-4
WORKDIR /src/4
COPY module-4/go.mod module-4/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-4 .
RUN CGO_ENABLED=0 go build -o /out/module-4 .

FROM golang:${GO} AS module-5
WORKDIR /src/5
COPY module-5/go.mod module-5/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-5 .
RUN CGO_ENABLED=0 go build -o /out/module-5 .

FROM golang:${GO} AS module-6
WORKDIR /src/6
COPY module-6/go.mod module-6/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-6 .
RUN CGO_ENABLED=0 go build -o /out/module-6 .

FROM golang:${GO} AS module-7
WORKDIR /src/7
COPY module-7/go.mod module-7/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-7 .
RUN CGO_ENABLED=0 go build -o /out/module-7 .

FROM golang:${GO} AS module-8
WORKDIR /src/8
COPY module-8/go.mod module-8/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-8 .
RUN CGO_ENABLED=0 go build -o /out/module-8 .

FROM golang:${GO} AS module-9
WORKDIR /src/9
COPY module-9/go.mod module-9/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-9 .
RUN CGO_ENABLED=0 go build -o /out/module-9 .

FROM golang:${GO} AS module-10
WORKDIR /src/10
COPY module-10/go.mod module-10/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-10 .
RUN CGO_ENABLED=0 go build -o /out/module-10 .

FROM golang:${GO} AS module-11
WORKDIR /src/11
COPY module-11/go.mod module-11/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-11 .
RUN CGO_ENABLED=0 go build -o /out/module-11 .

FROM golang:${GO} AS module-12
WORKDIR /src/12
COPY module-12/go.mod module-12/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-12 .
RUN CGO_ENABLED=0 go build -o /out/module-12 .

FROM golang:${GO} AS module-13
WORKDIR /src/13
COPY module-13/go.mod module-13/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-13 .
RUN CGO_ENABLED=0 go build -o /out/module-13 .

FROM golang:${GO} AS module-14
WORKDIR /src/14
COPY module-14/go.mod module-14/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-14 .
RUN CGO_ENABLED=0 go build -o /out/module-14 .

FROM golang:${GO} AS module-15
WORKDIR /src/15
COPY module-15/go.mod module-15/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-15 .
RUN CGO_ENABLED=0 go build -o /out/module-15 .

FROM golang:${GO} AS module-16
WORKDIR /src/16
COPY module-16/go.mod module-16/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-16 .
RUN CGO_ENABLED=0 go build -o /out/module-16 .

FROM golang:${GO} AS module-17
WORKDIR /src/17
COPY module-17/go.mod module-17/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-17 .
RUN CGO_ENABLED=0 go build -o /out/module-17 .

FROM golang:${GO} AS module-18
WORKDIR /src/18
COPY module-18/go.mod module-18/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-18 .
RUN CGO_ENABLED=0 go build -o /out/module-18 .

FROM golang:${GO} AS module-19
WORKDIR /src/19
COPY module-19/go.mod module-19/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-19 .
RUN CGO_ENABLED=0 go build -o /out/module-19 .

FROM golang:${GO} AS module-20
WORKDIR /src/20
COPY module-20/go.mod module-20/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-20 .
RUN CGO_ENABLED=0 go build -o /out/module-20 .

FROM golang:${GO} AS module-21
WORKDIR /src/21
COPY module-21/go.mod module-21/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-21 .
RUN CGO_ENABLED=0 go build -o /out/module-21 .

FROM golang:${GO} AS module-22
WORKDIR /src/22
COPY module-22/go.mod module-22/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-22 .
RUN CGO_ENABLED=0 go build -o /out/module-22 .

FROM golang:${GO} AS module-23
WORKDIR /src/23
COPY module-23/go.mod module-23/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-23 .
RUN CGO_ENABLED=0 go build -o /out/module-23 .

FROM golang:${GO} AS module-24
WORKDIR /src/24
COPY module-24/go.mod module-24/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-24 .
RUN CGO_ENABLED=0 go build -o /out/module-24 .

FROM golang:${GO} AS module-25
WORKDIR /src/25
COPY module-25/go.mod module-25/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-25 .
RUN CGO_ENABLED=0 go build -o /out/module-25 .

FROM golang:${GO} AS module-26
WORKDIR /src/26
COPY module-26/go.mod module-26/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-26 .
RUN CGO_ENABLED=0 go build -o /out/module-26 .

FROM golang:${GO} AS module-27
WORKDIR /src/27
COPY module-27/go.mod module-27/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-27 .
RUN CGO_ENABLED=0 go build -o /out/module-27 .

FROM golang:${GO} AS module-28
WORKDIR /src/28
COPY module-28/go.mod module-28/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-28 .
RUN CGO_ENABLED=0 go build -o /out/module-28 .

FROM golang:${GO} AS module-29
WORKDIR /src/29
COPY module-29/go.mod module-29/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-29 .
RUN CGO_ENABLED=0 go build -o /out/module-29 .

FROM golang:${GO} AS module-30
WORKDIR /src/30
COPY module-30/go.mod module-30/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-30 .
RUN CGO_ENABLED=0 go build -o /out/module-30 .

FROM golang:${GO} AS module-31
WORKDIR /src/31
COPY module-31/go.mod module-31/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-31 .
RUN CGO_ENABLED=0 go build -o /out/module-31 .

FROM golang:${GO} AS module-32
WORKDIR /src/32
COPY module-32/go.mod module-32/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-32 .
RUN CGO_ENABLED=0 go build -o /out/module-32 .

FROM golang:${GO} AS module-33
WORKDIR /src/33
COPY module-33/go.mod module-33/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-33 .
RUN CGO_ENABLED=0 go build -o /out/module-33 .

FROM golang:${GO} AS module-34
WORKDIR /src/34
COPY module-34/go.mod module-34/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-34 .
RUN CGO_ENABLED=0 go build -o /out/module-34 .

FROM golang:${GO} AS module-35
WORKDIR /src/35
COPY module-35/go.mod module-35/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-35 .
RUN CGO_ENABLED=0 go build -o /out/module-35 .

FROM golang:${GO} AS module-36
WORKDIR /src/36
COPY module-36/go.mod module-36/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-36 .
RUN CGO_ENABLED=0 go build -o /out/module-36 .

FROM golang:${GO} AS module-37
WORKDIR /src/37
COPY module-37/go.mod module-37/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-37 .
RUN CGO_ENABLED=0 go build -o /out/module-37 .

FROM golang:${GO} AS module-38
WORKDIR /src/38
COPY module-38/go.mod module-38/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-38 .
RUN CGO_ENABLED=0 go build -o /out/module-38 .

FROM golang:${GO} AS module-39
WORKDIR /src/39
COPY module-39/go.mod module-39/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-39 .
RUN CGO_ENABLED=0 go build -o /out/module-39 .

FROM golang:${GO} AS module-40
WORKDIR /src/40
COPY module-40/go.mod module-40/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-40 .
RUN CGO_ENABLED=0 go build -o /out/module-40 .

FROM golang:${GO} AS module-41
WORKDIR /src/41
COPY module-41/go.mod module-41/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-41 .
RUN CGO_ENABLED=0 go build -o /out/module-41 .

FROM golang:${GO} AS module-42
WORKDIR /src/42
COPY module-42/go.mod module-42/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-42 .
RUN CGO_ENABLED=0 go build -o /out/module-42 .

FROM golang:${GO} AS module-43
WORKDIR /src/43
COPY module-43/go.mod module-43/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-43 .
RUN CGO_ENABLED=0 go build -o /out/module-43 .

FROM golang:${GO} AS module-44
WORKDIR /src/44
COPY module-44/go.mod module-44/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-44 .
RUN CGO_ENABLED=0 go build -o /out/module-44 .

FROM golang:${GO} AS module-45
WORKDIR /src/45
COPY module-45/go.mod module-45/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-45 .
RUN CGO_ENABLED=0 go build -o /out/module-45 .

FROM golang:${GO} AS module-46
WORKDIR /src/46
COPY module-46/go.mod module-46/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-46 .
RUN CGO_ENABLED=0 go build -o /out/module-46 .

FROM golang:${GO} AS module-47
WORKDIR /src/47
COPY module-47/go.mod module-47/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-47 .
RUN CGO_ENABLED=0 go build -o /out/module-47 .

FROM golang:${GO} AS module-48
WORKDIR /src/48
COPY module-48/go.mod module-48/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-48 .
RUN CGO_ENABLED=0 go build -o /out/module-48 .

FROM golang:${GO} AS module-49
WORKDIR /src/49
COPY module-49/go.mod module-49/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-49 .
RUN CGO_ENABLED=0 go build -o /out/module-49 .

FROM golang:${GO} AS module-50
WORKDIR /src/50
COPY module-50/go.mod module-50/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-50 .
RUN CGO_ENABLED=0 go build -o /out/module-50 .

FROM golang:${GO} AS module-51
WORKDIR /src/51
COPY module-51/go.mod module-51/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-51 .
RUN CGO_ENABLED=0 go build -o /out/module-51 .

FROM golang:${GO} AS module-52
WORKDIR /src/52
COPY module-52/go.mod module-52/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-52 .
RUN CGO_ENABLED=0 go build -o /out/module-52 .

FROM golang:${GO} AS module-53
WORKDIR /src/53
COPY module-53/go.mod module-53/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-53 .
RUN CGO_ENABLED=0 go build -o /out/module-53 .

FROM golang:${GO} AS module-54
WORKDIR /src/54
COPY module-54/go.mod module-54/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-54 .
RUN CGO_ENABLED=0 go build -o /out/module-54 .

FROM golang:${GO} AS module-55
WORKDIR /src/55
COPY module-55/go.mod module-55/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-55 .
RUN CGO_ENABLED=0 go build -o /out/module-55 .

FROM golang:${GO} AS module-56
WORKDIR /src/56
COPY module-56/go.mod module-56/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-56 .
RUN CGO_ENABLED=0 go build -o /out/module-56 .

FROM golang:${GO} AS module-57
WORKDIR /src/57
COPY module-57/go.mod module-57/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-57 .
RUN CGO_ENABLED=0 go build -o /out/module-57 .

FROM golang:${GO} AS module-58
WORKDIR /src/58
COPY module-58/go.mod module-58/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-58 .
RUN CGO_ENABLED=0 go build -o /out/module-58 .

FROM golang:${GO} AS module-59
WORKDIR /src/59
COPY module-59/go.mod module-59/go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY module-59 .
RUN CGO_ENABLED=0 go build -o /out/module-59 .

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=module-0 /out/module-0 /bin/
COPY --from=module-1 /out/module-1 /bin/
COPY --from=module-2 /out/module-2 /bin/
COPY --from=module-3 /out/module-3 /bin/
COPY --from=module-4 /out/module-4 /bin/
COPY --from=module-5 /out/module-5 /bin/
COPY --from=module-6 /out/module-6 /bin/
COPY --from=module-7 /out/module-7 /bin/
COPY --from=module-8 /out/module-8 /bin/
COPY --from=module-9 /out/module-9 /bin/
COPY --from=module-10 /out/module-10 /bin/
COPY --from=module-11 /out/module-11 /bin/
COPY --from=module-12 /out/module-12 /bin/
COPY --from=module-13 /out/module-13 /bin/
COPY --from=module-14 /out/module-14 /bin/
COPY --from=module-15 /out/module-15 /bin/
COPY --from=module-16 /out/module-16 /bin/
COPY --from=module-17 /out/module-17 /bin/
COPY --from=module-18 /out/module-18 /bin/
COPY --from=module-19 /out/module-19 /bin/
COPY --from=module-20 /out/module-20 /bin/
COPY --from=module-21 /out/module-21 /bin/
COPY --from=module-22 /out/module-22 /bin/
COPY --from=module-23 /out/module-23 /bin/
COPY --from=module-24 /out/module-24 /bin/
COPY --from=module-25 /out/module-25 /bin/
COPY --from=module-26 /out/module-26 /bin/
COPY --from=module-27 /out/module-27 /bin/
COPY --from=module-28 /out/module-28 /bin/
COPY --from=module-29 /out/module-29 /bin/
COPY --from=module-30 /out/module-30 /bin/
COPY --from=module-31 /out/module-31 /bin/
COPY --from=module-32 /out/module-32 /bin/
COPY --from=module-33 /out/module-33 /bin/
COPY --from=module-34 /out/module-34 /bin/
COPY --from=module-35 /out/module-35 /bin/
COPY --from=module-36 /out/module-36 /bin/
COPY --from=module-37 /out/module-37 /bin/
COPY --from=module-38 /out/module-38 /bin/
COPY --from=module-39 /out/module-39 /bin/
COPY --from=module-40 /out/module-40 /bin/
COPY --from=module-41 /out/module-41 /bin/
COPY --from=module-42 /out/module-42 /bin/
COPY --from=module-43 /out/module-43 /bin/
COPY --from=module-44 /out/module-44 /bin/
COPY --from=module-45 /out/module-45 /bin/
COPY --from=module-46 /out/module-46 /bin/
COPY --from=module-47 /out/module-47 /bin/
COPY --from=module-48 /out/module-48 /bin/
COPY --from=module-49 /out/module-49 /bin/
COPY --from=module-50 /out/module-50 /bin/
COPY --from=module-51 /out/module-51 /bin/
COPY --from=module-52 /out/module-52 /bin/
COPY --from=module-53 /out/module-53 /bin/
COPY --from=module-54 /out/module-54 /bin/
COPY --from=module-55 /out/module-55 /bin/
COPY --from=module-56 /out/module-56 /bin/
COPY --from=module-57 /out/module-57 /bin/
COPY --from=module-58 /out/module-58 /bin/
COPY --from=module-59 /out/module-59 /bin/
ENTRYPOINT ["/bin/module-0"]
