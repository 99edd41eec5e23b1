package org.fazhi.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in work that is guarded, who waits for it goes on. */
@Timeout(120)
class GuardTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Course course = new Course();

    @ParameterizedTest
    @ValueSource(
            classes = {
                IllegalStateException.class,
                StackOverflowError.class,
                NoClassDefFoundError.class,
                AssertionError.class
            })
    void aFailureIsAReasonWithItsStage(Class<? extends Throwable> kind) throws Exception {
        Throwable failure = kind.getDeclaredConstructor().newInstance();
        assertThatThrownBy(() -> Guard.call(LONG, course, () -> thrown(Stage.OUTLINE, failure)))
                .isInstanceOf(GivenUpException.class)
                .hasMessage("读取时出错（阶段：划分章节，" + kind.getSimpleName() + "）；请把该文件交给维护人员");
    }

    @Test
    void tooLittleMemoryIsAReason() {
        Supplier<Object> work = () -> thrown(Stage.AUDIT, new OutOfMemoryError("Java heap space"));
        assertThatThrownBy(() -> Guard.call(LONG, course, work))
                .isInstanceOf(GivenUpException.class)
                .hasMessage("读取所需内存过大，已放弃（阶段：核对数据）；请拆分或另存为文本后提供");
    }

    @Test
    void aJavaMachineThatFailsIsNoReason() {
        Supplier<Object> work = () -> thrown(Stage.OPENING, new InternalError("broken"));
        assertThatThrownBy(() -> Guard.call(LONG, course, work)).isInstanceOf(InternalError.class);
    }

    @Test
    void workWithoutEndIsLeftBehindAndTheNextIsDone() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        AtomicReference<Throwable> ended = new AtomicReference<>();
        CountDownLatch over = new CountDownLatch(1);
        Supplier<Object> endless =
                () -> {
                    course.enter(Stage.EXTRACTION);
                    // It does not listen: only the next stage does.
                    while (released.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    try {
                        course.enter(Stage.AUDIT);
                    } catch (CancellationException e) {
                        ended.set(e);
                    }
                    over.countDown();
                    return null;
                };
        assertThatThrownBy(() -> Guard.call(Duration.ofMillis(1200), course, endless))
                .isInstanceOf(GivenUpException.class)
                .hasMessage("读取超过 1 秒，已放弃（阶段：提取数据）；请拆分或另存为文本后提供，" + "或调大 reading.yaml 的 seconds");
        assertThat(Guard.call(LONG, new Course(), () -> "next")).isEqualTo("next");
        released.countDown();
        over.await();
        assertThat(ended.get()).hasMessageContaining("AUDIT");
    }

    @Test
    void workThatWaitsForEverIsLeftBehindToo() {
        CountDownLatch never = new CountDownLatch(1);
        Supplier<Object> waiting =
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return null;
                };
        assertThatThrownBy(() -> Guard.call(Duration.ofMillis(100), course, waiting))
                .isInstanceOf(GivenUpException.class)
                .hasMessageContaining("已放弃（阶段：打开文件）");
    }

    @Test
    void anInterruptedRunSaysNothingOfTheFile() {
        CountDownLatch never = new CountDownLatch(1);
        Supplier<Object> waiting =
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return null;
                };
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Guard.call(LONG, course, waiting))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Object thrown(Stage stage, Throwable failure) {
        course.enter(stage);
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
