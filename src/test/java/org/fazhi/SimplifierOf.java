package org.fazhi;

import java.util.Collection;
import org.fazhi.settings.reading.ReadingSettings;
import org.fazhi.settings.reading.Variants;
import org.fazhi.text.Simplifier;

/** The simplifier as the reader makes it. */
public final class SimplifierOf {
    private SimplifierOf() {}

    public static Simplifier settings(ReadingSettings settings, Collection<String> names) {
        Variants variants = settings.variants();
        return new Simplifier(variants.phrases(), variants.there(), variants.tells(), names);
    }
}
