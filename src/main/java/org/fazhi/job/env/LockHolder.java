package org.fazhi.job.env;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Who holds a lock, as its file says. */
final class LockHolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode fields;

    private LockHolder(JsonNode fields) {
        this.fields = fields;
    }

    /** The holder that a lock's file names; what the file does not say is not known. */
    static LockHolder of(String standing) {
        try {
            return new LockHolder(JSON.readTree(standing));
        } catch (IOException e) {
            return new LockHolder(JSON.createObjectNode());
        }
    }

    /** What a lock's file says that this process holds for a run. */
    static byte[] here(String runId) throws IOException {
        Map<String, Object> holder = new TreeMap<>();
        holder.put("run_id", runId);
        holder.put("host", host());
        holder.put("machine", machine());
        holder.put("pid", ProcessHandle.current().pid());
        holder.put("since", Instant.now().toString());
        return JSON.writeValueAsBytes(holder);
    }

    boolean isRun(String runId) {
        return fields.path("run_id").asText().equals(runId);
    }

    /** Whether it was a process of this machine that has ended. */
    boolean hasEnded() {
        String machine = fields.path("machine").asText();
        return !machine.isEmpty()
                && machine.equals(machine())
                && fields.has("pid")
                && ProcessHandle.of(fields.get("pid").asLong()).isEmpty();
    }

    /** Who holds the lock, for people. */
    String description() {
        return fields.path("run_id").asText("?")
                + ", process "
                + fields.path("pid").asText("?")
                + " on "
                + fields.path("host").asText("?")
                + ", since "
                + fields.path("since").asText("?");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /**
     * What tells this machine, since its start, from every other, and its processes from those of
     * other containers; empty where that cannot be known.
     */
    static String machine() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip()
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
