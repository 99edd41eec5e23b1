package org.fazhi.briefing.data;

/**
 * A finished file: a workbook or an image.
 *
 * @param relativePath below the output folder, made of codes and sanitised names
 * @param bytes its content; the same data gives the same bytes
 */
public record Book(String relativePath, byte[] bytes) {}
