package org.fazhi.outline;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in a report something stands, as a person says it: the chapter and the item inside it. */
public final class ChapterPath {
    private ChapterPath() {}

    /**
     * The chapter, and the item inside it, which may lie several levels below.
     *
     * @param section the item, or null where there is none: then the answer is empty
     * @param sections of the report, by id
     */
    public static String of(@Nullable Section section, Map<String, Section> sections) {
        if (section == null) {
            return "";
        }
        Section top = section;
        for (Section above = parent(top, sections); above != null; above = parent(top, sections)) {
            top = above;
        }
        return Stream.of(top, section)
                .map(each -> (each.number() + each.heading()).strip())
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static @Nullable Section parent(Section section, Map<String, Section> sections) {
        return section.parentId() == null ? null : sections.get(section.parentId());
    }
}
