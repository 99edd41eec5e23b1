package org.fazhi.job.cluster;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.service.Service;

/**
 * Hadoop's own YARN of one node, whose containers are processes. Its class is no dependency of the
 * project and is found by its name.
 *
 * <p>Arguments: the default file system, and the file that receives the configuration with which
 * YARN is reached.
 */
public final class YarnServer {
    private YarnServer() {}

    /** Starts it and returns; its threads go on. */
    public static void main(String[] args) throws Exception {
        Configuration hadoop = new Configuration();
        hadoop.set("fs.defaultFS", args[0]);
        hadoop.setBoolean("yarn.is.minicluster", true);
        hadoop.setInt("yarn.nodemanager.resource.memory-mb", 5120);
        hadoop.setInt("yarn.scheduler.minimum-allocation-mb", 256);
        hadoop.setInt("yarn.nodemanager.delete.debug-delay-sec", 3600);
        hadoop.setBoolean("yarn.nodemanager.disk-health-checker.enable", false);
        hadoop.set("yarn.scheduler.capacity.root.queues", "default");
        hadoop.set("yarn.scheduler.capacity.root.default.capacity", "100");
        hadoop.set("yarn.scheduler.capacity.maximum-am-resource-percent", "0.6");
        Service yarn =
                (Service)
                        Class.forName("org.apache.hadoop.yarn.server.MiniYARNCluster")
                                .getConstructor(
                                        String.class, int.class, int.class, int.class, int.class)
                                .newInstance("fazhi", 1, 1, 1, 1);
        yarn.init(hadoop);
        yarn.start();
        Path written = Path.of(args[1] + ".writing");
        try (OutputStream out = Files.newOutputStream(written)) {
            yarn.getConfig().writeXml(out);
        }
        Files.move(written, Path.of(args[1]), StandardCopyOption.ATOMIC_MOVE);
    }
}
