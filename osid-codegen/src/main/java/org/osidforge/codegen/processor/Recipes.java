package org.osidforge.codegen.processor;

/** Lines to paste where a descriptor was not found. */
final class Recipes {

    /** For Maven and for Gradle. */
    static final String TEXT = """
            Put it into src/main/resources/META-INF/osid/descriptors, or name its directory:
              Maven:  <compilerArgs><arg>-Aosid.descriptors=${project.basedir}/src/main/resources/META-INF/osid/descriptors</arg></compilerArgs>
              Gradle: tasks.compileJava { options.compilerArgs.add("-Aosid.descriptors=$projectDir/src/main/resources/META-INF/osid/descriptors") }""";

    private Recipes() {}
}
