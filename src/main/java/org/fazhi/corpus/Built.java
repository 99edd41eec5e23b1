package org.fazhi.corpus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record of so many components that nobody could check their order: {@code Document} has {@code
 * DocumentBuilder}, written when it is compiled, which makes one from nothing or from another. What
 * is not named is null, zero, or an empty collection.
 */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        useImmutableCollections = true,
                        addClassRetainedGenerated = true,
                        enableWither = false,
                        enableGetters = false,
                        builderMode = RecordBuilder.BuilderMode.STANDARD))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Inherited
public @interface Built {}
