"""Cleans a corpus of news in Spark: a `news-text` process for each partition, lines in, lines out.

    spark-submit examples/spark.py INPUT OUTPUT

INPUT has a JSON record on each line, {"id": …, "text": …}; OUTPUT has one for each, {"id": …, "body": …} or
{"id": …, "error": …}. `news-text` and Node are installed on every worker.
"""

import sys

from pyspark.sql import SparkSession

WORKER = "news-text parse --jsonl --body --no-entities"


def main(source: str, target: str) -> None:
    context = SparkSession.builder.appName("news-text").getOrCreate().sparkContext
    # checkCode: a worker that ends badly fails its partition, which Spark then tries again.
    context.textFile(source).pipe(WORKER, checkCode=True).saveAsTextFile(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
