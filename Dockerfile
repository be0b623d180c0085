# Zhipo's image: one stage builds the environment, the other carries it. Versions are those of constraints.txt.
FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN python -m venv /opt/zhipo
# What the project depends on changes less often than the project: its own layer.
COPY constraints.txt ./
RUN /opt/zhipo/bin/pip install -c constraints.txt hatchling
COPY pyproject.toml README.md LICENSE ./
COPY models models
COPY extractors extractors
COPY rules rules
COPY ledger ledger
COPY search search
COPY alerts alerts
COPY flows flows
RUN /opt/zhipo/bin/pip install --no-build-isolation -c constraints.txt .

FROM python:3.11-slim-bookworm
LABEL org.opencontainers.image.title="zhipo" \
      org.opencontainers.image.licenses="Apache-2.0"
# tini ends what a worker leaves behind.
RUN apt-get update \
    && apt-get install --no-install-recommends --yes tini \
    && rm -rf /var/lib/apt/lists/*
RUN groupadd --gid 10001 zhipo \
    && useradd --uid 10001 --gid 10001 --create-home --home-dir /srv/zhipo --shell /usr/sbin/nologin zhipo \
    && mkdir -p /srv/zhipo/var /srv/zhipo/inbox /run/zhipo \
    && chown -R 10001:10001 /srv/zhipo /run/zhipo
COPY --from=build /opt/zhipo /opt/zhipo
COPY --chmod=755 scripts/compose/entrypoint.sh /usr/local/bin/zhipo-entrypoint
COPY --chmod=755 scripts/compose/check_settings.sh /usr/local/bin/zhipo-check-settings
COPY scripts/compose/set_up_elasticsearch.py /opt/zhipo/set_up_elasticsearch.py
ENV PATH="/opt/zhipo/bin:$PATH" \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HOME=/tmp \
    ZHIPO_VAR=/srv/zhipo/var \
    ZHIPO_INBOX=/srv/zhipo/inbox
WORKDIR /srv/zhipo
USER 10001:10001
HEALTHCHECK --interval=5m --timeout=90s --start-period=2m --retries=3 CMD ["zhipo-entrypoint", "zhipo", "doctor"]
ENTRYPOINT ["tini", "--", "zhipo-entrypoint"]
CMD ["zhipo", "doctor"]
