/**
 * Commands: options in, words on the console and an exit code out.
 *
 * <p>In: a command line. Out: exit code 0, 1, 2, 3 or 4 as {@link org.fazhi.cli.Commands} lists
 * them; results on standard output, all else on standard error. Decides nothing about reports.
 */
@NullMarked
package org.fazhi.cli;

import org.jspecify.annotations.NullMarked;
