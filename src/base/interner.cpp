#include "base/interner.h"

namespace attain {

StringId Interner::Add(std::string_view text) {
  if (const auto found = ids_.find(text); found != ids_.end()) return found->second;
  const StringId id{static_cast<std::uint32_t>(texts_.size())};
  texts_.emplace_back(text);
  ids_.emplace(texts_.back(), id);
  return id;
}

StringId Interner::Find(std::string_view text) const {
  const auto found = ids_.find(text);
  return found == ids_.end() ? StringId::none() : found->second;
}

std::string_view Interner::operator[](StringId id) const {
  return id.valid() ? std::string_view(texts_[id.index]) : std::string_view();
}

std::string LowerAscii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace attain
