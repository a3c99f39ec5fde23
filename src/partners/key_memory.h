// The keys of one kind of object as its producer writes them, and which key followed which the last
// time: a reader compares what it expects as a literal and looks up only what differs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "partners/name_table.h"
#include "partners/unused_names.h"

namespace attain {

class KeyMemory {
 public:
  static constexpr std::uint32_t kUnused = UINT32_MAX;  ///< the member that no rule reads
  static constexpr std::size_t kMostKeys = 4096;

  struct Key {
    char front[16] = {};           ///< the first bytes of `literal`
    std::uint32_t front_bits = 0;  ///< one for each of them
    std::uint32_t size = 0;        ///< of `literal`
    std::uint32_t member = kUnused;
    std::uint32_t place = 0;        ///< among the keys, from 1
    std::uint32_t next = 0;         ///< the place of the key that stood behind it the last time
    std::uint64_t last_object = 0;  ///< the last one that had this key
    UnusedKind kind{};              ///< of an unused one,
    std::string_view unused;        ///< and what UnusedNames calls it
    std::string literal;            ///< with quotes, colon and the white space up to the value

    /// Whether the text at `at` begins with this literal; sixteen bytes must be readable.
    bool Matches(const char* at, const char* end) const {
      const std::uint32_t same = Bytes16::Load(at).Same(Bytes16::Load(front));
      return (same & front_bits) == front_bits && (size <= 16 || RestMatches(at, end));
    }
    bool RestMatches(const char* at, const char* end) const;
  };

  KeyMemory();

  /// A key that the rulebook has.
  void Declare(std::string_view name, std::uint32_t member) { Add(name).member = member; }

  /// An object begins. Objects of one memory do not stand inside each other.
  void BeginObject() {
    ++object_;
    place_ = 0;
  }
  /// The key at `at` (its quote), and from now on the expected one there. Of a new one that was not
  /// declared `name_unused(key, name)` tells what it is called. nullptr for no key, one with
  /// escapes, one that the object had already, one too many.
  template <class NameUnused>
  const Key* Next(const char* at, const char* end, NameUnused name_unused) {
    Key* key = &keys_[keys_[place_].next];
    if (!key->Matches(at, end)) {
      literal_ = LiteralAt(at, end);  // a copy, for the text may change
      if (literal_.empty()) return nullptr;
      const std::size_t size = literal_.find('"', 1) - 1;
      literal_.append(16, '\0');  // readable for places_
      const std::string_view literal(literal_.data(), literal_.size() - 16);
      const std::string_view name = literal.substr(1, size);
      std::uint32_t place = places_.Find(name);
      if (place == NameTable::kNone) {
        if (keys_.size() > kMostKeys) return nullptr;
        Key& added = Add(name);
        name_unused(added, name);
        place = added.place;
      }
      key = &keys_[place];
      if (key->literal != literal) Rewrite(*key, literal);
      keys_[place_].next = place;
    }
    if (key->last_object == object_) return nullptr;
    key->last_object = object_;
    place_ = key->place;
    return key;
  }

 private:
  static std::string_view LiteralAt(const char* at, const char* end);
  Key& Add(std::string_view name);
  static void Rewrite(Key& key, std::string_view literal);

  std::vector<Key> keys_;     // [0] is the beginning of an object, and matches nothing
  NameTable places_;          // of keys, by name
  std::string literal_;       // the key that is looked up, and room behind it
  std::uint64_t object_ = 0;  // counted from 1
  std::uint32_t place_ = 0;   // of the key before
};

}  // namespace attain
