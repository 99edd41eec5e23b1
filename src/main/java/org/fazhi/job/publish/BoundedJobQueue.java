package org.fazhi.job.publish;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands work to the executors, a batch at a time, with the data it needs. The data goes by
 * broadcast and not inside a task, which must stay below {@code spark.rpc.message.maxSize}; and no
 * more of it is under way than keeps the executors busy, so that the driver's memory does not grow
 * with the number of batches.
 *
 * @param <T> a batch's data
 */
final class BoundedJobQueue<T extends Serializable> implements AutoCloseable {
    private final JavaSparkContext spark;
    private final Work<T> work;
    private final int most;
    private final Deque<Sent<T>> underWay = new ArrayDeque<>();

    /** What is done with a batch where Spark puts it. */
    interface Work<T> extends Serializable {
        void on(T batch) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(BoundedJobQueue.class);

    private record Sent<T>(Broadcast<T> data, JavaFutureAction<Void> done) {
        void await() {
            try {
                done.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
                throw new IllegalStateException(cause.getMessage(), cause);
            } finally {
                data.destroy();
            }
        }
    }

    BoundedJobQueue(JavaSparkContext spark, Work<T> work) {
        this.spark = spark;
        this.work = work;
        this.most = 2 * spark.defaultParallelism();
    }

    /** Sends a batch; waits where as many are under way as the executors can do with. */
    void send(T batch) {
        while (underWay.size() >= most) {
            underWay.remove().await();
        }
        Broadcast<T> data = spark.broadcast(batch);
        Work<T> todo = work;
        underWay.add(
                new Sent<>(
                        data,
                        spark.parallelize(List.of(0), 1)
                                .foreachPartitionAsync(nothing -> todo.on(data.value()))));
    }

    /** Waits until all is done. */
    void await() {
        while (!underWay.isEmpty()) {
            underWay.remove().await();
        }
    }

    /**
     * Waits until nobody works any more, also where something has failed; that is thrown already.
     */
    @Override
    public void close() {
        while (!underWay.isEmpty()) {
            try {
                underWay.remove().await();
            } catch (IllegalStateException e) {
                LOG.debug("event=batch-given-up", e);
            }
        }
    }
}
