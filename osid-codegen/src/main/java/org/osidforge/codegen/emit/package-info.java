/** One emitter for each sort of generated file, over one base that alone knows what all generated sources have in common. */
package org.osidforge.codegen.emit;
