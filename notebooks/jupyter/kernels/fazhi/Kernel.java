import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.AbstractChannel;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.channels.LoopThread;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/**
 * Starts the Java kernel so that it always answers. Version 3.0.1 has two races at its start, and on
 * a busy machine loses one of them often enough: Jupyter then waits for a kernel that lives but
 * never speaks.
 *
 * <ul>
 *   <li>Its ports open before it knows who handles a message, and Jupyter asks at once. Here the
 *       handlers are made first, while there are no channels to open.
 *   <li>A channel's thread listens as long as a flag is set, and the flag is set after the thread
 *       has started: a thread that is faster finds it unset and ends. Here each is followed by one
 *       whose flag is set before.
 * </ul>
 */
public final class Kernel {
    private Kernel() {}

    /** Serves the notebook whose connection file is given. */
    public static void main(String[] arguments) {
        try {
            serve(Path.of(arguments[0]));
        } catch (Exception e) {
            // Threads of channels that are open already would keep a dumb kernel alive.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(Path connection) throws Exception {
        ConnectionProperties place =
                Transform.fromJson(Files.readString(connection), ConnectionProperties.class);
        Channels channels = new Channels(place);
        Set<?> all = get(channels, "channels");
        set(channels, "channels", Set.of());
        channels.connect(MainApp.kernel);
        set(channels, "channels", all);
        for (Object each : all) {
            AbstractChannel channel = (AbstractChannel) each;
            channel.bind(place);
            if (listens(channel)) {
                listenWithFlagSet(channel);
            }
        }
        channels.joinUntilClose();
    }

    /** Some channels only speak, and have no thread. */
    private static boolean listens(AbstractChannel channel) {
        return Arrays.stream(channel.getClass().getDeclaredFields())
                .anyMatch(field -> field.getType() == LoopThread.class);
    }

    private static void listenWithFlagSet(AbstractChannel channel) throws Exception {
        LoopThread first = get(channel, "loopThread");
        first.shutdown();
        first.join();
        long sleep = get(first, "sleep");
        Runnable body = get(first, "loopBody");
        LoopThread second = new LoopThread(first.getName(), sleep, body);
        set(second, "running", true);
        set(channel, "loopThread", second);
        second.start();
    }

    @SuppressWarnings("unchecked")
    private static <T> T get(Object owner, String field) throws ReflectiveOperationException {
        return (T) field(owner, field).get(owner);
    }

    private static void set(Object owner, String field, Object value)
            throws ReflectiveOperationException {
        field(owner, field).set(owner, value);
    }

    private static Field field(Object owner, String name) throws NoSuchFieldException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
