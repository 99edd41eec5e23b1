"""Reads new reports every night on the cluster, and checks what the run says of itself.

Looks in INPUT for reports that are new or changed, by content. When there are none the run reads
nothing, and its log and run.json say so. In cluster mode spark-submit may end with 0 although the
driver failed: the task `check` therefore believes run.json alone. Any failed task is mailed to MAIL
by Airflow. While another run holds the warehouse, `check` is skipped and not failed.
"""

import json
from datetime import datetime, timedelta, timezone

from airflow import DAG
from airflow.exceptions import AirflowFailException, AirflowSkipException
from airflow.operators.python import PythonOperator
from airflow.providers.apache.hdfs.hooks.webhdfs import WebHDFSHook
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

MAIL = ["data-team@example.org"]
INPUT = "hdfs:///reports"
WAREHOUSE = "hdfs:///fazhi/warehouse"
OUTPUT = "/fazhi/output"
LEAST_REPORTS = 1
MOST_QUARANTINED_PERCENT = 5


def read(path):
    """A small file of HDFS as JSON; None where there is none."""
    client = WebHDFSHook().get_conn()
    if client.status(path, strict=False) is None:
        return None
    with client.read(path) as content:
        return json.load(content)


def check(data_interval_end, **_):
    """Fails unless run.json is of this night and what it counts is plausible."""
    record = read(OUTPUT + "/run.json")
    held = read("/fazhi/warehouse/run.lock")
    if held is not None:
        raise AirflowSkipException(f"the run {held.get('run_id')} is still at work")
    if record is None:
        raise AirflowFailException("there is no run.json: no run has ever been published")
    finished = datetime.fromisoformat(record["finished"].replace("Z", "+00:00"))
    if finished < data_interval_end.astimezone(timezone.utc):
        raise AirflowFailException(f"the last published run is of {finished}: tonight's failed")
    counts = record["counts"]
    if counts["reports"] < LEAST_REPORTS:
        raise AirflowFailException(f"only {counts['reports']} reports are in the tables")
    if counts["quarantined"] * 100 > MOST_QUARANTINED_PERCENT * counts["files_in_tables"]:
        raise AirflowFailException(f"{counts['quarantined']} files could not be used")
    print(f"{record['status']}: {counts['added']} new, {counts['changed']} changed")


with DAG(
    dag_id="fazhi",
    schedule="17 2 * * *",
    start_date=datetime(2024, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
    default_args={
        "email": MAIL,
        "email_on_failure": True,
        "retries": 1,
        "retry_delay": timedelta(minutes=10),
    },
) as dag:
    run = SparkSubmitOperator(
        task_id="run",
        conn_id="spark_default",
        application="hdfs:///fazhi/fazhi.jar",
        java_class="org.fazhi.cli.Fazhi",
        application_args=[
            "run",
            "--input",
            INPUT,
            "--warehouse",
            WAREHOUSE,
            "--output",
            "hdfs://" + OUTPUT,
        ],
        driver_memory="4g",
        executor_memory="4g",
    )
    run >> PythonOperator(task_id="check", python_callable=check)
