# `cmake --install`: the program, its man page and completions, and the library with headers and a
# package config, so that another project says find_package(attain) and links attain::attain.
include(CMakePackageConfigHelpers)

get_property(libraries GLOBAL PROPERTY ATTAIN_LIBRARIES)
foreach(library IN LISTS libraries)
  string(REPLACE attain_ "" folder ${library})
  set_target_properties(${library} PROPERTIES EXPORT_NAME ${folder})
  install(DIRECTORY ${CMAKE_SOURCE_DIR}/src/${folder} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/attain
    FILES_MATCHING PATTERN "*.h" PATTERN "*.def")
endforeach()
add_library(attain_all INTERFACE)
target_link_libraries(attain_all INTERFACE ${libraries})
set_target_properties(attain_all PROPERTIES EXPORT_NAME attain)
install(TARGETS ${libraries} attain_all EXPORT attain-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/attain)
install(EXPORT attain-targets NAMESPACE attain:: DESTINATION ${package_folder})
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/attain-config.cmake.in
  ${CMAKE_BINARY_DIR}/attain-config.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/attain-config-version.cmake
  VERSION ${PROJECT_VERSION} COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/attain-config.cmake ${CMAKE_BINARY_DIR}/attain-config-version.cmake
  DESTINATION ${package_folder})

install(FILES ${CMAKE_SOURCE_DIR}/docs/attain.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_SOURCE_DIR}/tools/completions/attain.bash
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME attain)
install(FILES ${CMAKE_SOURCE_DIR}/tools/completions/_attain
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${CMAKE_SOURCE_DIR}/tools/completions/attain.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
