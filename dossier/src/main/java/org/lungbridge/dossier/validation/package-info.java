/** Every dataset against the engine: findings, files, the page. */
@NullMarked
package org.lungbridge.dossier.validation;

import org.jspecify.annotations.NullMarked;
