/** A new project with a package of one's own: what is asked, what is checked, what is written. */
package org.osidforge.cli.project;
