/**
 * Stored objects as JSON, without loss, for people and for queries.
 *
 * <p>{@link org.osidforge.store.json.KindJson} writes and reads the objects of one kind. An element stands by its name, that of a record by the names of record and element
 * ({@code Ribbon.Colour}); one without a value does not stand there at all. So a package may get new elements without a change of what is stored, and an element that the kind does not
 * know (any more) stays where it is when the object is changed. Per value:
 *
 * <table>
 * <caption>The JSON of a value, by the syntax of its element</caption>
 * <tr><th>syntax</th><th>JSON</th></tr>
 * <tr><td>STRING</td><td>{@code "x"}</td></tr>
 * <tr><td>DISPLAYTEXT</td><td>{@code {"text":"x"}} where it is plain English in Latin script; {@code language}, {@code script} and {@code format}, Types, stand beside it where they are others</td></tr>
 * <tr><td>ID</td><td>{@code "room.Campus:k3-1@example.org"}: the text form of an Id</td></tr>
 * <tr><td>TYPE</td><td>{@code "genera:main@example.org"}; {@code {"type":"...","name":"Main"}} where its name for people is not its identifier</td></tr>
 * <tr><td>BOOLEAN, BYTE, CARDINAL, INTEGER</td><td>{@code true}, {@code 12}</td></tr>
 * <tr><td>DECIMAL</td><td>{@code 12.50}: with the decimal places that were given; {@code {"decimal":"1E+3"}} where it has none, or more than a thousand</td></tr>
 * <tr><td>DATETIME</td><td>{@code "2026-01-01T08:30Z"}</td></tr>
 * <tr><td>VERSION</td><td>{@code "3.1.0"}</td></tr>
 * <tr><td>CURRENCY</td><td>{@code "EUR 12.50"}: its text, since the standard gives it no methods</td></tr>
 * <tr><td>COORDINATE, DISTANCE, DURATION, HEADING, SPATIALUNIT, SPEED, TIME</td><td>{@code {"Hour":8,"Minute":30,...}}: what each getter gives, by the name of the getter; what is 0, false or nothing at all is left out, and
 * getters that have no value, and say so by an error, are told in {@code "none":["UncertaintyUnits"]}</td></tr>
 * <tr><td>OBJECT, NONE</td><td>{@code {"string":"x"}}: the value with its sort, which is one of string, boolean, byte, integer, long, double, decimal, bytes (Base64), id, type, text, date, version, list and map</td></tr>
 * </table>
 *
 * <p>Several values are an array. A text with half a surrogate pair, or with the character 0, which databases refuse, is {@code {"utf-16":"..."}}: its UTF-16, most significant byte first, in Base64.
 *
 * <p>What a value says beyond its interface (a method of its own, a record of a spatial unit) is not kept. A value that cannot be kept as the standard defines it is refused before
 * anything is written, with the codes of {@link org.osidforge.store.json.JsonFault}.
 */
package org.osidforge.store.json;
