package org.fazhi.topics;

import java.io.Serializable;

/** What a keyword belongs to: a report, a domain or a region of a year. */
record Scope(int year, Term.ScopeKind kind, String id) implements Serializable {}
