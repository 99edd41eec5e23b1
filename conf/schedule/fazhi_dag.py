"""Reads new reports every night on the cluster, and checks what the run says of itself.

Looks in INPUT for reports that are new or changed, by content. When there are none the run reads
nothing, and its log and run.json say so. While another run is at work, all tasks are skipped (`free`).
In cluster mode spark-submit may end with 0 although the driver failed: `check` therefore believes
run.json alone, and waits for it while a run is at work. Any failed task is mailed to MAIL by Airflow.

Needs Airflow 2.9 or later with apache-airflow-providers-standard, -apache-spark (connection
`spark_default`) and -apache-hdfs (connection `webhdfs_default`). fazhi_checks.py goes beside this file.
"""

import json
from datetime import datetime, timedelta, timezone

import pendulum
from airflow import DAG
from airflow.exceptions import AirflowFailException
from airflow.providers.apache.hdfs.hooks.webhdfs import WebHDFSHook
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator
from airflow.providers.standard.operators.python import ShortCircuitOperator
from airflow.providers.standard.sensors.python import PythonSensor

from fazhi_checks import RunFailed, is_held, is_published

MAIL = ["data-team@example.org"]
HDFS = "hdfs://"
INPUT = "/reports"
WAREHOUSE = "/fazhi/warehouse"
OUTPUT = "/fazhi/output"
RECORD = OUTPUT + "/run.json"
LOCKS = [WAREHOUSE + "/run.lock", OUTPUT + "/run.lock"]
LONGEST_RUN = timedelta(hours=6)


def read(client, path):
    """A small file of HDFS as JSON; None where there is none."""
    if client.status(path, strict=False) is None:
        return None
    with client.read(path) as content:
        return json.load(content)


def free():
    """Whether no run is at work."""
    client = WebHDFSHook().get_conn()
    now = datetime.now(timezone.utc)
    return not any(is_held(client.status(lock, strict=False), now) for lock in LOCKS)


def check(dag_run):
    """Whether this run was published; asked again while it is at work."""
    client = WebHDFSHook().get_conn()
    locks = [client.status(lock, strict=False) for lock in LOCKS]
    record = read(client, RECORD)
    try:
        done = is_published(record, locks, dag_run.start_date, datetime.now(timezone.utc))
    except RunFailed as failure:
        raise AirflowFailException(str(failure)) from failure
    if done:
        counts = record["counts"]
        print(f"{record['status']}: {counts['added']} new, {counts['changed']} changed")
    return done


with DAG(
    dag_id="fazhi",
    schedule="17 2 * * *",
    start_date=pendulum.datetime(2024, 1, 1, tz="Asia/Shanghai"),
    catchup=False,
    max_active_runs=1,
    default_args={
        "email": MAIL,
        "email_on_failure": True,
        "retries": 1,
        "retry_delay": timedelta(minutes=10),
        "execution_timeout": timedelta(minutes=10),
    },
) as dag:
    run = SparkSubmitOperator(
        task_id="run",
        conn_id="spark_default",
        application=HDFS + "/fazhi/fazhi.jar",
        java_class="org.fazhi.cli.Fazhi",
        application_args=[
            "run",
            "--input",
            HDFS + INPUT,
            "--warehouse",
            HDFS + WAREHOUSE,
            "--output",
            HDFS + OUTPUT,
        ],
        driver_memory="4g",
        executor_memory="4g",
        execution_timeout=LONGEST_RUN,
    )
    (
        ShortCircuitOperator(task_id="free", python_callable=free)
        >> run
        >> PythonSensor(
            task_id="check",
            python_callable=check,
            mode="reschedule",
            poke_interval=60,
            timeout=LONGEST_RUN.total_seconds(),
        )
    )
