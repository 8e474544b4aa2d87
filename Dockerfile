FROM python:3.13-slim AS build
WORKDIR /source
# The packages first: they stay as they are while only the program changes.
COPY .docker .docker
COPY requirements.txt .
RUN .docker/install packages /relais
COPY . .
RUN .docker/install program /relais

FROM python:3.13-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin relais \
    && install --directory --owner relais --group relais --mode 700 /data
# Letters of every script, for the pictures of a poll's answers.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-noto-core \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /relais/venv /relais/venv
COPY --from=build /relais/app /relais/app

ENV PATH=/relais/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    HOST=0.0.0.0 \
    PORT=8080 \
    DATABASE_URL=sqlite:////data/relais.db
WORKDIR /relais/app
USER 10001:10001
# The database, and the key beside it.
VOLUME /data
EXPOSE 8080

# Without a proxy, even where the environment names one: this asks the container itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["python", "-c", "import os, urllib.request as web; web.build_opener(web.ProxyHandler({})).open('http://127.0.0.1:' + os.environ['PORT'] + '/healthz', timeout=4)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
