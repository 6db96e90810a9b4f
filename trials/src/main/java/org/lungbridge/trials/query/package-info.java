/**
 * SQL over the tables of a trial, and Parquet, through an embedded DuckDB that sees nothing but the tables: no other file, no
 * network, nothing is written by a question.
 */
@NullMarked
package org.lungbridge.trials.query;

import org.jspecify.annotations.NullMarked;
