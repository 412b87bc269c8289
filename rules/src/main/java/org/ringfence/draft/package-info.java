/** The draft contract as its reader sees it: clauses, tables, definitions, particulars. Depends on the JDK alone. */
@NullMarked
package org.ringfence.draft;

import org.jspecify.annotations.NullMarked;
