package org.fazhi.gate;

/** A release's name, {@code 0.2.0}, in the order of its numbers. */
record Release(String name) implements Comparable<Release> {
    Release {
        if (!name.matches("\\d+(\\.\\d+)*")) {
            throw new IllegalArgumentException("a release is named by numbers and points: " + name);
        }
    }

    @Override
    public int compareTo(Release other) {
        String[] ours = name.split("\\.");
        String[] theirs = other.name.split("\\.");
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            int order = Integer.compare(Integer.parseInt(ours[i]), Integer.parseInt(theirs[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }
}
