# fazhi on one machine, with Spark embedded, on Debian's Java 17. It holds what the archive for clusters holds:
#
#   mvn -Pbundle -DskipTests verify
#   docker build -t fazhi .
#   docker run --rm --read-only --tmpfs /tmp:exec -v /srv/reports:/reports:ro -v /srv/fazhi:/output fazhi \
#       run --input /reports --output /output
#
# The folder behind /output must be writable for the user 10001. /tmp must allow programs to run: the
# libraries of SQLite and ONNX Runtime are unpacked there. No secret belongs in here; docs/cluster.md says more.
FROM debian:bookworm-slim

RUN apt-get update \
    && apt-get install -y --no-install-recommends openjdk-17-jre-headless \
    && rm -rf /var/lib/apt/lists/*

ADD target/fazhi-*.tar /opt/
RUN mv /opt/fazhi-* /opt/fazhi \
    && (cd /opt/fazhi && sha256sum --check --quiet SHA256SUMS) \
    && groupadd --gid 10001 fazhi \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin fazhi \
    && mkdir /output \
    && chown 10001:10001 /output

ENV LC_ALL=C.UTF-8
USER 10001:10001
WORKDIR /output
ENTRYPOINT ["/opt/fazhi/fazhi"]
CMD ["--help"]
