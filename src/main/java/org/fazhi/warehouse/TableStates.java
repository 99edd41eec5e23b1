package org.fazhi.warehouse;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.jspecify.annotations.Nullable;

/**
 * The states of one stored table. {@code main} is what a plain reader sees: the last complete run.
 * A run writes on the branch {@value #WORK}, tags what it has written with its id, and {@code main}
 * follows when the run is recorded.
 */
final class TableStates {
    /** The branch on which a run writes beside the tables that readers see. */
    static final String WORK = "work";

    /** Where a state's summary says what it was made from. */
    private static final String MADE_FROM = "fazhi.made-from";

    private final Table table;

    TableStates(Table table) {
        this.table = table;
    }

    /** The option by which Spark notes what a state is made from. */
    static String madeFromOption() {
        return "snapshot-property." + MADE_FROM;
    }

    /** The state that a tag or a branch names. */
    Optional<Snapshot> of(String ref) {
        SnapshotRef found = table.refs().get(ref);
        return Optional.ofNullable(found).map(at -> table.snapshot(at.snapshotId()));
    }

    boolean knows(String runId) {
        return table.refs().containsKey(runId);
    }

    /** The last state made from the given work, finished or not published; empty where none is. */
    Optional<Snapshot> madeFrom(String work) {
        for (String ref : new String[] {WORK, SnapshotRef.MAIN_BRANCH}) {
            Optional<Snapshot> made =
                    of(ref).filter(state -> work.equals(state.summary().get(MADE_FROM)));
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    /**
     * Lets the working branch begin at the state of a run.
     *
     * @return the branch to write on: {@code main} where the run did not know the table, so that
     *     nobody can be reading it
     */
    String branchFrom(@Nullable String runId) {
        Optional<Snapshot> begin = runId == null ? Optional.empty() : of(runId);
        if (begin.isEmpty()) {
            return SnapshotRef.MAIN_BRANCH;
        }
        long wanted = begin.get().snapshotId();
        if (of(WORK).map(Snapshot::snapshotId).filter(id -> id == wanted).isEmpty()) {
            ManageSnapshots change = table.manageSnapshots();
            if (table.refs().containsKey(WORK)) {
                change.replaceBranch(WORK, wanted);
            } else {
                change.createBranch(WORK, wanted);
            }
            change.commit();
        }
        return WORK;
    }

    /** Marks a state as that of a run. */
    void tag(String runId, Snapshot state) {
        SnapshotRef standing = table.refs().get(runId);
        if (standing == null) {
            table.manageSnapshots().createTag(runId, state.snapshotId()).commit();
        } else if (standing.snapshotId() != state.snapshotId()) {
            table.manageSnapshots().replaceTag(runId, state.snapshotId()).commit();
        }
    }

    /** Lets plain readers see the state of a run. */
    void showRun(String runId) {
        Optional<Snapshot> state = of(runId);
        Snapshot shown = table.currentSnapshot();
        if (state.isPresent()
                && (shown == null || shown.snapshotId() != state.get().snapshotId())) {
            table.manageSnapshots().setCurrentSnapshot(state.get().snapshotId()).commit();
        }
    }

    /** Removes the tags of runs that never became complete; tags that people have set stay. */
    void keepTags(Set<String> runs) {
        Set<String> stray = new HashSet<>();
        table.refs()
                .forEach(
                        (name, ref) -> {
                            if (ref.isTag() && Run.isId(name) && !runs.contains(name)) {
                                stray.add(name);
                            }
                        });
        if (!stray.isEmpty()) {
            ManageSnapshots change = table.manageSnapshots();
            stray.forEach(change::removeTag);
            change.commit();
        }
    }

    /** Forgets states that no tag and no branch names. */
    void expire(Instant before) {
        Set<Long> kept = new HashSet<>();
        table.refs().values().forEach(ref -> kept.add(ref.snapshotId()));
        for (Snapshot snapshot : table.snapshots()) {
            if (!kept.contains(snapshot.snapshotId())
                    && snapshot.timestampMillis() < before.toEpochMilli()) {
                table.expireSnapshots().expireOlderThan(before.toEpochMilli()).commit();
                return;
            }
        }
    }
}
