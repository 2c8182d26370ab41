#!/bin/sh
# sh publish/log/report.sh access.json [more.json …] > report.html   (OUTPUT=json for numbers). Needs goaccess (Debian).
# What the report shows, and what it cannot: docs/measuring.md. Reads the logs of Caddy and of nginx alike.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# GoAccess insists on a host for each line; ours have none, so the source code of the link stands there: from-wb.
sed -nE 's/.*"ts":([0-9]+)[.0-9]*,.*"method":"(GET|HEAD)","uri":"([^"?]*)(\?s=([a-z][a-z]))?"\},"duration":[^,]*,"size":([0-9]+),"status":(2[0-9][0-9]|304|[45][0-9][0-9]).*/\1 from-\5 \2 \3 \6 \7/p' \
  "$@" | grep -v ' HEAD ' > "$work/lines" || true
goaccess "$work/lines" --log-format='%x %h %m %U %b %s' --datetime-format='%s' --no-ip-validation --no-global-config \
  --tz=Asia/Shanghai --ignore-panel=REMOTE_USER --ignore-panel=OS --ignore-panel=BROWSERS --ignore-panel=GEO_LOCATION \
  --ignore-panel=REFERRERS --ignore-panel=REFERRING_SITES --ignore-panel=KEYPHRASES --ignore-panel=VIRTUAL_HOSTS \
  --enable-panel=HOSTS --html-report-title='What was read' --no-progress -o "$work/report.${OUTPUT:-html}" >&2
cat "$work/report.${OUTPUT:-html}"
