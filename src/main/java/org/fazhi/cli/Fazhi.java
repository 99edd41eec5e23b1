package org.fazhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.Properties;

/**
 * What {@code spark-submit} starts. Says in one line what the program needs where Java or Spark is
 * older, and begins the {@link Commands} where they are not. The only class that is compiled for
 * Java 8: an older Java does not even load the others, and would tell of class file versions
 * instead. So it names none of them, and uses nothing that Java 8 has not.
 */
public final class Fazhi {
    private static final int FAILURE = 3;
    private static final int JAVA = 17;
    private static final int SPARK = 4;

    /** Lies in the jars of every Spark since 2.0. */
    private static final String SPARK_VERSION = "spark-version-info.properties";

    private static final String NEEDS =
            "fazhi: this jar needs Java 17 or later and Spark 4 (Scala 2.13); ";

    private static final String CURE =
            ": docs/cluster.md says how to bring them along to a cluster that has others";

    private Fazhi() {}

    /** Runs a command; see {@link Commands} for the exit codes. */
    public static void main(String[] args) throws Exception {
        Optional<String> refusal =
                refusal(System.getProperty("java.specification.version"), sparkVersion());
        if (refusal.isPresent()) {
            System.err.println(refusal.get());
            System.exit(FAILURE);
        }
        try {
            Class.forName("org.fazhi.cli.Commands")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw (Exception) e.getCause();
        }
    }

    /**
     * Why the program cannot run here; empty where it can.
     *
     * @param java such as {@code 1.8} or {@code 17}
     * @param spark such as {@code 3.5.1}; empty where there is none
     */
    static Optional<String> refusal(String java, String spark) {
        if (number(java.startsWith("1.") ? java.substring(2) : java) < JAVA) {
            return Optional.of(NEEDS + "this is Java " + java + CURE);
        }
        if (spark.isEmpty()) {
            return Optional.of(
                    NEEDS
                            + "there is no Spark here: start it with ./fazhi, or with spark-submit"
                            + " --class org.fazhi.cli.Fazhi fazhi.jar");
        }
        if (number(spark) < SPARK) {
            return Optional.of(NEEDS + "this is Spark " + spark + CURE);
        }
        return Optional.empty();
    }

    /** The number that a version begins with; one that begins otherwise is taken for new. */
    private static int number(String version) {
        String number = version.split("[^0-9]", 2)[0];
        return number.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(number);
    }

    private static String sparkVersion() throws IOException {
        try (InputStream in = Fazhi.class.getClassLoader().getResourceAsStream(SPARK_VERSION)) {
            if (in == null) {
                return "";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        }
    }
}
