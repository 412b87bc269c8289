package org.ringfence.finding;

import java.util.AbstractList;

/** Reports of drafts that are made afresh whenever they are asked for, because together they are too many to hold. It never changes. */
public abstract class DraftReports extends AbstractList<DraftReport> {}
