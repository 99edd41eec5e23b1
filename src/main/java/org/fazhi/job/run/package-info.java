/**
 * The programs behind the commands: run, brief, trace, validate and the like.
 *
 * <p>In: what a command was asked. Out: what it prints, as records. Sets the stages in order and
 * closes what it opened; knows no console.
 */
@NullMarked
package org.fazhi.job.run;

import org.jspecify.annotations.NullMarked;
