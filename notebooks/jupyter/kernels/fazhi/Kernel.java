import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.AbstractChannel;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/**
 * Starts the Java kernel so that the first message cannot come too early.
 *
 * <p>Version 3.0.1 opens its ports before it knows who handles a message. Jupyter asks at once, and
 * where it wins that race the kernel never answers again: two of three starts on a busy machine.
 * Here the handlers are made first, in a rehearsal on ports of its own, and given to the real
 * channels before these open.
 */
public final class Kernel {
    private Kernel() {}

    /** Serves the notebook whose connection file is given. */
    public static void main(String[] arguments) throws Exception {
        ConnectionProperties place =
                Transform.fromJson(
                        Files.readString(Path.of(arguments[0])), ConnectionProperties.class);
        Channels rehearsal = new Channels(anywhere(place));
        rehearsal.connect(MainApp.kernel);
        Channels channels = new Channels(place);
        field("handlers").set(channels, field("handlers").get(rehearsal));
        MainApp.kernel.registerChannels(channels);
        for (Object channel : (Set<?>) field("channels").get(channels)) {
            ((AbstractChannel) channel).bind(place);
        }
        field("isConnected").set(channels, true);
        rehearsal.close();
        channels.joinUntilClose();
    }

    /** The same, on ports that the system chooses. */
    private static ConnectionProperties anywhere(ConnectionProperties place) {
        return new ConnectionProperties(
                0, 0, place.transport(), place.signatureScheme(), 0, 0, place.ip(), 0, place.key());
    }

    private static Field field(String name) throws NoSuchFieldException {
        Field field = Channels.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
