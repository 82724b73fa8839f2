#!/bin/sh
# Cleans a corpus of news in Hadoop: a `news-text` process for each map task, lines in, lines out.
#
#   STREAMING=…/hadoop-streaming.jar examples/hadoop-streaming.sh INPUT OUTPUT
#
# The records are those of spark.py. There is nothing to reduce. Hadoop ends each line with the tab between a key and an
# empty value, which readers of JSON skip.
exec hadoop jar "${STREAMING:?the path of hadoop-streaming.jar}" \
  -D mapreduce.job.reduces=0 \
  -input "${1:?the input}" \
  -output "${2:?the output}" \
  -mapper 'news-text parse --jsonl --body --no-entities'
