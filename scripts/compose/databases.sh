#!/bin/sh
# Run once by PostgreSQL's image on an empty volume: two databases, each with an owner of its own.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set zhipo_password="$ZHIPO_DATABASE_PASSWORD" --set prefect_password="$PREFECT_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE zhipo LOGIN PASSWORD :'zhipo_password';
CREATE ROLE prefect LOGIN PASSWORD :'prefect_password';
CREATE DATABASE zhipo OWNER zhipo;
CREATE DATABASE prefect OWNER prefect;
REVOKE CONNECT ON DATABASE zhipo, prefect FROM PUBLIC;
SQL
